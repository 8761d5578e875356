// Takes the dataset's node for this transaction, before anything is read: a second load waits here for the first.
// Raises the version, by which caches see that the graph has changed.
MERGE (dataset:Dataset {slug: 'dataset'})
SET dataset.version = coalesce(dataset.version, 0) + 1
RETURN dataset.version AS version
