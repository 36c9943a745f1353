-- The tables of facts by their names. This file alone is DuckDB's own: elsewhere the
-- tables are declared once over the same files (docs/scale.md), and all else is the same.
CREATE VIEW files AS SELECT * FROM read_parquet(getvariable('files'));
CREATE VIEW branches AS SELECT * FROM read_parquet(getvariable('branches'), hive_partitioning = true);
CREATE VIEW sessions AS SELECT * FROM read_parquet(getvariable('sessions'), hive_partitioning = true);
CREATE VIEW attendance AS SELECT * FROM read_parquet(getvariable('attendance'), hive_partitioning = true);
CREATE VIEW dues AS SELECT * FROM read_parquet(getvariable('dues'), hive_partitioning = true);
CREATE VIEW findings AS SELECT * FROM read_parquet(getvariable('findings'), hive_partitioning = true);
