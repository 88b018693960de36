-- Areas, postcodes and PlusWIJken on PostGIS. Codes compare as bytes ("C"), as the program compares them.
CREATE TABLE geo_edition (
    year    integer NOT NULL,
    version integer NOT NULL,
    source  text NOT NULL,
    current integer NOT NULL,
    PRIMARY KEY (year, version, source)
);

CREATE TABLE geo_area (
    code        text COLLATE "C" PRIMARY KEY,
    kind        integer NOT NULL,
    name        text NOT NULL,
    parent      text COLLATE "C",
    inhabitants integer,
    water       integer NOT NULL,
    x           double precision NOT NULL,
    y           double precision NOT NULL,
    hash        bytea NOT NULL,
    drawn       bytea NOT NULL,
    outline     geometry(MultiPolygon, 28992) NOT NULL
);

CREATE INDEX geo_area_outline ON geo_area USING gist (outline);

CREATE TABLE geo_postcode (
    code     text COLLATE "C" PRIMARY KEY,
    town     text,
    gemeente text COLLATE "C",
    buurt    text COLLATE "C",
    x        double precision NOT NULL,
    y        double precision NOT NULL
);

CREATE TABLE geo_pluswijk (
    code     text COLLATE "C" PRIMARY KEY,
    name     text NOT NULL,
    gemeente text COLLATE "C" NOT NULL,
    since    integer
);

CREATE TABLE geo_pluswijk_buurt (
    pluswijk text COLLATE "C" NOT NULL REFERENCES geo_pluswijk (code) ON DELETE CASCADE,
    buurt    text COLLATE "C" NOT NULL,
    PRIMARY KEY (pluswijk, buurt)
);

-- One row. postcodes: 'none', 'derived' (made of the buurten) or 'file'.
CREATE TABLE geo_state (
    one       integer PRIMARY KEY CHECK (one = 1),
    stamp     text NOT NULL,
    postcodes text NOT NULL
);
