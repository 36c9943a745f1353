-- How often each kind was the theme of a theme day that was held; null for none of the nine.
SELECT kind, COUNT(*) AS times, COUNT(DISTINCT branch) AS branches
FROM sessions
WHERE year = $year AND month BETWEEN $first AND $last AND held
GROUP BY kind
