-- What a report says is read as a whole and never asked for its parts, so it is kept as the text it came as: taking it apart
-- and storing it in binary form cost the database more than all else about a report.
alter table report
    alter column commitments drop default,
    alter column problems drop default,
    alter column sections type json using sections::json,
    alter column figures type json using figures::json,
    alter column findings type json using findings::json,
    alter column reasons type json using reasons::json,
    alter column commitments type json using commitments::json,
    alter column problems type json using problems::json;
alter table report
    alter column commitments set default '[]',
    alter column problems set default '[]';
