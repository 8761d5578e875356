// How many documents there are, or how many of one publisher.
MATCH (document:Document) WHERE $publisher IS NULL OR document.publisher = $publisher
RETURN count(document) AS total
