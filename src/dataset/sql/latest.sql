-- The latest month in which a theme day was held.
SELECT MAX(month) AS month FROM sessions WHERE held
