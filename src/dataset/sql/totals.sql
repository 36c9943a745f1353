-- One row: all branches together.
SELECT (SELECT COUNT(*) FROM branches WHERE year = $year) AS branches,
       (SELECT SUM(members) FROM branches WHERE year = $year) AS members,
       (SELECT COUNT(DISTINCT CASE WHEN arrears_fen > 0 THEN member END) FROM dues
        WHERE year = $year AND month BETWEEN $first AND $last) AS debtors,
       (SELECT COUNT(*) FROM findings
        WHERE year = $year AND half = $half AND NOT waived AND severity = 'error') AS errors,
       (SELECT COUNT(*) FROM findings
        WHERE year = $year AND half = $half AND NOT waived AND severity = 'warning') AS warnings,
       (SELECT COUNT(*) FROM findings
        WHERE year = $year AND half = $half AND NOT waived AND severity = 'info') AS infos
