CREATE TABLE results (
    profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    catalog_fingerprint TEXT NOT NULL,
    profile TEXT NOT NULL,
    ranking TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    PRIMARY KEY (profile_id, number)
);

CREATE TRIGGER results_are_never_changed BEFORE UPDATE ON results
BEGIN
    SELECT RAISE(ABORT, 'results are never changed');
END;

CREATE TRIGGER results_go_with_their_profile BEFORE DELETE ON results
WHEN EXISTS (SELECT 1 FROM profiles WHERE id = OLD.profile_id)
BEGIN
    SELECT RAISE(ABORT, 'results go with their profile only');
END;
