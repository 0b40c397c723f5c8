-- Which program's file it is, and which of these migrations it has: a program that knows fewer refuses it.
PRAGMA application_id = 1349676909;
PRAGMA user_version = 1;

-- A plan is kept in pieces: '' is the plan without its entries, every other piece is an entry, by its id.
CREATE TABLE version (
    number INTEGER PRIMARY KEY,
    recorded_at TEXT NOT NULL,
    role TEXT NOT NULL,
    kind TEXT NOT NULL
) STRICT;

CREATE TABLE change (
    version INTEGER NOT NULL REFERENCES version (number),
    piece TEXT NOT NULL,
    place_before TEXT,
    json_before TEXT,
    place_after TEXT,
    json_after TEXT,
    PRIMARY KEY (version, piece)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_of_piece ON change (piece, version);

-- What the changes come to. Only this is written over.
CREATE TABLE piece (
    piece TEXT PRIMARY KEY,
    version INTEGER NOT NULL REFERENCES version (number),
    place TEXT NOT NULL,
    json TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER version_stays BEFORE UPDATE ON version BEGIN SELECT RAISE (ABORT, 'history is only added to'); END;
CREATE TRIGGER version_is_kept BEFORE DELETE ON version BEGIN SELECT RAISE (ABORT, 'history is only added to'); END;
CREATE TRIGGER change_stays BEFORE UPDATE ON change BEGIN SELECT RAISE (ABORT, 'history is only added to'); END;
CREATE TRIGGER change_is_kept BEFORE DELETE ON change BEGIN SELECT RAISE (ABORT, 'history is only added to'); END;
