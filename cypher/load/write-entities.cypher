// Writes entities as all documents together show them. Labels by kind, since a label cannot be a parameter.
UNWIND $rows AS row
MERGE (entity:Entity {slug: row.slug})
SET entity = row
FOREACH (_ IN CASE WHEN row.kind = 'COMPANY' THEN [1] ELSE [] END | SET entity:Company)
FOREACH (_ IN CASE WHEN row.kind = 'PUBLIC_BODY' THEN [1] ELSE [] END | SET entity:PublicBody)
FOREACH (_ IN CASE WHEN row.kind = 'ORGANIZATION' THEN [1] ELSE [] END | SET entity:Organization)
FOREACH (_ IN CASE WHEN row.kind = 'COUNTRY' THEN [1] ELSE [] END | SET entity:Country)
FOREACH (_ IN CASE WHEN row.kind = 'PERSON' THEN [1] ELSE [] END | SET entity:Person)
FOREACH (_ IN CASE WHEN row.kind = 'CONSORTIUM' THEN [1] ELSE [] END | SET entity:Consortium)
FOREACH (_ IN CASE WHEN row.kind = 'GROUP' THEN [1] ELSE [] END | SET entity:Group)
FOREACH (_ IN CASE WHEN row.kind = 'PROJECT' THEN [1] ELSE [] END | SET entity:Project)
