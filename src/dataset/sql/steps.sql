-- One row: at how many of the theme days each required step was taken, not taken, not told.
SELECT COUNT(*) AS held,
       SUM(CASE WHEN study THEN 1 ELSE 0 END) AS study,
       SUM(CASE WHEN NOT study THEN 1 ELSE 0 END) AS no_study,
       SUM(CASE WHEN oath THEN 1 ELSE 0 END) AS oath,
       SUM(CASE WHEN NOT oath THEN 1 ELSE 0 END) AS no_oath,
       SUM(CASE WHEN dues_collected THEN 1 ELSE 0 END) AS dues_collected,
       SUM(CASE WHEN NOT dues_collected THEN 1 ELSE 0 END) AS no_dues_collected
FROM sessions
WHERE year = $year AND month BETWEEN $first AND $last AND held
