-- What is found most often: of each rule how many findings, in how many branches.
SELECT rule, severity, COUNT(*) AS findings, COUNT(DISTINCT branch) AS branches
FROM findings
WHERE year = $year AND half = $half AND NOT waived AND severity <> 'info'
GROUP BY rule, severity
ORDER BY branches DESC, findings DESC, rule, severity
LIMIT 8
