-- What is wrong if the history does not come to the state. Of several rows SQLite takes the others' columns from that of the greatest version.
WITH in_the_end AS (
    SELECT * FROM (
        SELECT piece, max(version) AS version, place_after AS place, json_after AS json FROM change GROUP BY piece)
    WHERE json IS NOT NULL
),
state AS (SELECT piece, version, place, json FROM piece)
SELECT 'it is damaged: ' || integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'
UNION ALL
SELECT 'versions are missing' WHERE (SELECT coalesce(max(number), 0) - count(*) FROM version) <> 0
UNION ALL
SELECT 'changes do not follow on each other' WHERE EXISTS (
    SELECT * FROM (
        SELECT place_before, json_before, lag(place_after) OVER each_piece AS place, lag(json_after) OVER each_piece AS json
        FROM change WINDOW each_piece AS (PARTITION BY piece ORDER BY version))
    WHERE place_before IS NOT place OR json_before IS NOT json)
UNION ALL
SELECT 'changes are not in the state' WHERE EXISTS (SELECT * FROM in_the_end EXCEPT SELECT * FROM state)
UNION ALL
SELECT 'entries of the state have no change' WHERE EXISTS (SELECT * FROM state EXCEPT SELECT * FROM in_the_end)
UNION ALL
SELECT 'rows belong to nothing' WHERE EXISTS (SELECT * FROM pragma_foreign_key_check)
