-- Every state a PlusWIJk was in, whole, so that it can be put back. No buurten: it was taken away. moment is UTC, ISO 8601.
CREATE TABLE geo_pluswijk_revision (
    pluswijk TEXT NOT NULL,
    number   INTEGER NOT NULL,
    moment   TEXT NOT NULL,
    who      TEXT NOT NULL,
    name     TEXT NOT NULL,
    gemeente TEXT NOT NULL,
    since    INTEGER,
    buurten  TEXT NOT NULL,
    PRIMARY KEY (pluswijk, number)
) STRICT, WITHOUT ROWID;

INSERT INTO geo_pluswijk_revision (pluswijk, number, moment, who, name, gemeente, since, buurten)
SELECT code, 1, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'eerste stand', name, gemeente, since,
    (SELECT group_concat(buurt, '|' ORDER BY buurt) FROM geo_pluswijk_buurt WHERE pluswijk = code)
FROM geo_pluswijk;

-- Which wijken and buurten lie in an area.
CREATE INDEX geo_area_parent ON geo_area (parent);
