-- Keys are made by the program and times are UTC texts of one length, so that the tables can move to another database as they are.
CREATE TABLE profiles (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    base TEXT NULL,
    created_at TEXT NOT NULL
);

CREATE TABLE answers (
    profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    question TEXT NOT NULL,
    value TEXT NULL,
    answered_at TEXT NOT NULL,
    PRIMARY KEY (profile_id, number)
);

CREATE TRIGGER answers_are_never_changed BEFORE UPDATE ON answers
BEGIN
    SELECT RAISE(ABORT, 'answers are never changed');
END;

-- When a profile is deleted, it is gone before its answers are.
CREATE TRIGGER answers_go_with_their_profile BEFORE DELETE ON answers
WHEN EXISTS (SELECT 1 FROM profiles WHERE id = OLD.profile_id)
BEGIN
    SELECT RAISE(ABORT, 'answers go with their profile only');
END;
