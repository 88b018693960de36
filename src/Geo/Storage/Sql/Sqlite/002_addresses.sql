-- Where the addresses of a full postcode lie, and who lives there.
ALTER TABLE geo_postcode ADD COLUMN inhabitants INTEGER;

-- total: all addresses of the postcode, also those in a buurt that is not known. Every buurt here is in geo_area.
CREATE TABLE geo_postcode_buurt (
    postcode  TEXT NOT NULL,
    buurt     TEXT NOT NULL,
    addresses INTEGER NOT NULL,
    total     INTEGER NOT NULL,
    PRIMARY KEY (postcode, buurt)
) STRICT, WITHOUT ROWID;

-- Places people name that are neither gemeente nor wijk nor buurt. gemeente: as the source names it, or else where the point lies.
CREATE TABLE geo_town (
    code     TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    gemeente TEXT,
    x        REAL NOT NULL,
    y        REAL NOT NULL
) STRICT, WITHOUT ROWID;
