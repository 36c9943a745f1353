-- One row a branch: what the half-year table says of it, in the order of the files.
-- Rates in tenths of a percent, half up; the first rank is the highest rate.
WITH held AS (
  SELECT branch,
         COUNT(*) AS held,
         COUNT(DISTINCT kind) AS kinds,
         SUM(CASE WHEN study THEN 1 ELSE 0 END) AS study,
         SUM(CASE WHEN oath THEN 1 ELSE 0 END) AS oath,
         SUM(CASE WHEN dues_collected THEN 1 ELSE 0 END) AS dues_collected
  FROM sessions
  WHERE year = $year AND month BETWEEN $first AND $last AND held
  GROUP BY branch
),
came AS (
  SELECT branch,
         COUNT(*) AS due,
         SUM(CASE WHEN presence = 'present' THEN 1 ELSE 0 END) AS present,
         SUM(CASE WHEN made_up THEN 1 ELSE 0 END) AS made_up
  FROM attendance
  WHERE year = $year AND month BETWEEN $first AND $last AND presence <> 'notExpected'
  GROUP BY branch
),
rated AS (
  SELECT branch, due, present, made_up,
         CAST(FLOOR((2000 * present + due) / (2 * due)) AS BIGINT) AS rate,
         CAST(FLOOR((2000 * (present + made_up) + due) / (2 * due)) AS BIGINT) AS rate_after
  FROM came
),
ranked AS (
  SELECT branch, due, present, made_up, rate, rate_after, RANK() OVER (ORDER BY rate DESC) AS place
  FROM rated
),
owed AS (
  SELECT branch,
         SUM(due_fen) AS due_fen,
         SUM(paid_fen) AS paid_fen,
         SUM(arrears_fen) AS arrears_fen,
         COUNT(DISTINCT CASE WHEN arrears_fen > 0 THEN member END) AS debtors
  FROM dues
  WHERE year = $year AND month BETWEEN $first AND $last
  GROUP BY branch
),
found AS (
  SELECT branch,
         SUM(CASE WHEN severity = 'error' THEN 1 ELSE 0 END) AS errors,
         SUM(CASE WHEN severity = 'warning' THEN 1 ELSE 0 END) AS warnings,
         SUM(CASE WHEN severity = 'info' THEN 1 ELSE 0 END) AS infos
  FROM findings
  WHERE year = $year AND half = $half AND NOT waived
  GROUP BY branch
)
SELECT b.name, b.file, b.members,
       h.held, h.kinds, h.study, h.oath, h.dues_collected,
       r.due, r.present, r.made_up, r.rate, r.rate_after, r.place,
       o.due_fen, o.paid_fen, o.arrears_fen, o.debtors,
       f.errors, f.warnings, f.infos
FROM branches b
LEFT JOIN held h ON h.branch = b.branch
LEFT JOIN ranked r ON r.branch = b.branch
LEFT JOIN owed o ON o.branch = b.branch
LEFT JOIN found f ON f.branch = b.branch
WHERE b.year = $year
ORDER BY b.file
LIMIT $most
