-- The workbooks that could not be read.
SELECT file, problem FROM files WHERE branch IS NULL ORDER BY file LIMIT 100
