// The version of the data, and where they come from. No row where nothing was ever loaded.
MATCH (dataset:Dataset {slug: 'dataset'})
RETURN dataset.version AS version, dataset.origin AS origin, dataset.bundledHash AS bundledHash
