// Records where the data come from: 'bundled' with the hash of the bundled dossiers, or 'own' once somebody has loaded or unloaded.
MATCH (dataset:Dataset {slug: 'dataset'})
SET dataset.origin = $origin, dataset.bundledHash = $bundledHash
