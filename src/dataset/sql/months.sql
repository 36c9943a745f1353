-- One row a month of the half-year: theme days held, attendance and dues of all branches.
WITH held AS (
  SELECT month, COUNT(*) AS held
  FROM sessions
  WHERE year = $year AND month BETWEEN $first AND $last AND held
  GROUP BY month
),
came AS (
  SELECT month,
         COUNT(*) AS due,
         SUM(CASE WHEN presence = 'present' THEN 1 ELSE 0 END) AS present,
         SUM(CASE WHEN made_up THEN 1 ELSE 0 END) AS made_up
  FROM attendance
  WHERE year = $year AND month BETWEEN $first AND $last AND presence <> 'notExpected'
  GROUP BY month
),
owed AS (
  SELECT month, SUM(due_fen) AS due_fen, SUM(paid_fen) AS paid_fen, SUM(arrears_fen) AS arrears_fen
  FROM dues
  WHERE year = $year AND month BETWEEN $first AND $last
  GROUP BY month
),
months AS (SELECT month FROM held UNION SELECT month FROM owed)
SELECT m.month, h.held, c.due, c.present, c.made_up, o.due_fen, o.paid_fen, o.arrears_fen
FROM months m
LEFT JOIN held h ON h.month = m.month
LEFT JOIN came c ON c.month = m.month
LEFT JOIN owed o ON o.month = m.month
ORDER BY m.month
