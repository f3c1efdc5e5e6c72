create table exercise (
    id uuid primary key,
    row_version integer not null,
    slug varchar(60) not null unique,
    discipline varchar(3) not null,
    purpose varchar(12) not null,
    sets integer,
    reps integer,
    hold_seconds integer,
    minutes integer,
    side varchar(5),
    times_per_week integer not null,
    times_per_day integer not null,
    weekdays varchar(7) not null,
    estimated_minutes integer not null,
    routine varchar(14) not null,
    age_min integer not null,
    age_max integer not null,
    emoji varchar(16) not null,
    approval varchar(16) not null,
    warns_of_choking boolean not null,
    warns_of_allergy boolean not null,
    evidence varchar(14) not null,
    fun_already boolean not null,
    starter boolean not null
);

create index exercise_in_order on exercise (discipline, age_min, slug);

create table exercise_setting (
    exercise_id uuid not null references exercise,
    setting varchar(10) not null,
    primary key (exercise_id, setting)
);

create table exercise_text (
    id uuid primary key,
    row_version integer not null,
    exercise_id uuid not null references exercise,
    language varchar(2) not null,
    name varchar(60) not null,
    skill varchar(80) not null,
    purpose varchar(300) not null,
    prompt varchar(120) not null,
    steps varchar(2000) not null,
    materials varchar(1000) not null,
    safety varchar(400) not null,
    search_text varchar(2000) not null,
    unique (exercise_id, language)
);
