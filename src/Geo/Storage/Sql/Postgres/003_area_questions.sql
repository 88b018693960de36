-- Every state a PlusWIJk was in, whole, so that it can be put back. No buurten: it was taken away. moment is UTC, ISO 8601.
CREATE TABLE geo_pluswijk_revision (
    pluswijk text COLLATE "C" NOT NULL,
    number   integer NOT NULL,
    moment   text NOT NULL,
    who      text NOT NULL,
    name     text NOT NULL,
    gemeente text COLLATE "C" NOT NULL,
    since    integer,
    buurten  text NOT NULL,
    PRIMARY KEY (pluswijk, number)
);

INSERT INTO geo_pluswijk_revision (pluswijk, number, moment, who, name, gemeente, since, buurten)
SELECT code, 1, to_char(now() AT TIME ZONE 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'eerste stand', name, gemeente, since,
    (SELECT string_agg(buurt, '|' ORDER BY buurt) FROM geo_pluswijk_buurt WHERE pluswijk = code)
FROM geo_pluswijk;

-- Which wijken and buurten lie in an area.
CREATE INDEX geo_area_parent ON geo_area (parent);
