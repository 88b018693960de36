-- Areas, postcodes and PlusWIJken on SQLite. Geometry is WKB of a multipolygon in EPSG:28992.
CREATE TABLE geo_edition (
    year    INTEGER NOT NULL,
    version INTEGER NOT NULL,
    source  TEXT NOT NULL,
    current INTEGER NOT NULL,
    PRIMARY KEY (year, version, source)
) STRICT;

CREATE TABLE geo_area (
    id          INTEGER PRIMARY KEY,
    code        TEXT NOT NULL UNIQUE,
    kind        INTEGER NOT NULL,
    name        TEXT NOT NULL,
    parent      TEXT,
    inhabitants INTEGER,
    water       INTEGER NOT NULL,
    x           REAL NOT NULL,
    y           REAL NOT NULL,
    hash        BLOB NOT NULL,
    drawn       BLOB NOT NULL,
    outline     BLOB NOT NULL
) STRICT;

-- Only filters: its boxes are 32-bit and rounded outward. NetTopologySuite decides.
CREATE VIRTUAL TABLE geo_area_box USING rtree(id, minx, maxx, miny, maxy);

CREATE TABLE geo_postcode (
    code     TEXT PRIMARY KEY,
    town     TEXT,
    gemeente TEXT,
    buurt    TEXT,
    x        REAL NOT NULL,
    y        REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE geo_pluswijk (
    code     TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    gemeente TEXT NOT NULL,
    since    INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE geo_pluswijk_buurt (
    pluswijk TEXT NOT NULL REFERENCES geo_pluswijk (code) ON DELETE CASCADE,
    buurt    TEXT NOT NULL,
    PRIMARY KEY (pluswijk, buurt)
) STRICT, WITHOUT ROWID;

-- One row. postcodes: 'none', 'derived' (made of the buurten) or 'file'.
CREATE TABLE geo_state (
    one       INTEGER PRIMARY KEY CHECK (one = 1),
    stamp     TEXT NOT NULL,
    postcodes TEXT NOT NULL
) STRICT;
