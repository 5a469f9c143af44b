-- Profiles that belong to whoever has a secret: of the secrets only SHA-256 hashes are here.
CREATE TABLE owners (
    profile_id TEXT NOT NULL PRIMARY KEY REFERENCES profiles (id) ON DELETE CASCADE,
    recovery_hash TEXT NULL UNIQUE,
    seen_on TEXT NOT NULL
);

CREATE TABLE capabilities (
    profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    hash TEXT NOT NULL UNIQUE,
    PRIMARY KEY (profile_id, hash)
);
