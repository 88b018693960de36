-- Where the addresses of a full postcode lie, and who lives there.
ALTER TABLE geo_postcode ADD COLUMN inhabitants integer;

-- total: all addresses of the postcode, also those in a buurt that is not known. Every buurt here is in geo_area.
CREATE TABLE geo_postcode_buurt (
    postcode  text COLLATE "C" NOT NULL,
    buurt     text COLLATE "C" NOT NULL,
    addresses integer NOT NULL,
    total     integer NOT NULL,
    PRIMARY KEY (postcode, buurt)
);

-- Places people name that are neither gemeente nor wijk nor buurt. gemeente: as the source names it, or else where the point lies.
CREATE TABLE geo_town (
    code     text COLLATE "C" PRIMARY KEY,
    name     text NOT NULL,
    gemeente text COLLATE "C",
    x        double precision NOT NULL,
    y        double precision NOT NULL
);
