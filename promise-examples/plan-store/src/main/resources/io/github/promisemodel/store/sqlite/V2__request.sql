-- A request that is sent twice under one key is carried out once.
PRAGMA user_version = 2;

CREATE TABLE request (
    request_key TEXT PRIMARY KEY,
    digest TEXT NOT NULL,
    version INTEGER NOT NULL REFERENCES version (number),
    created TEXT NOT NULL
) STRICT, WITHOUT ROWID;
