-- Only what databases that speak PostgreSQL's language on many machines have too: no sequences, no triggers, no extensions. Keys are made by the program,
-- times are UTC texts of one length.
CREATE TABLE profiles (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    base TEXT NULL,
    created_at TEXT NOT NULL
);

CREATE TABLE answers (
    profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    question TEXT NOT NULL,
    value TEXT NULL,
    answered_at TEXT NOT NULL,
    PRIMARY KEY (profile_id, number)
);

CREATE TABLE results (
    profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    catalog_fingerprint TEXT NOT NULL,
    profile TEXT NOT NULL,
    ranking TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    PRIMARY KEY (profile_id, number)
);

-- Answers and results are never changed. Rows can be deleted, because a profile's go with it.
REVOKE UPDATE ON answers, results FROM CURRENT_USER;
