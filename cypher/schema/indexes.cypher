// What analyses start from, and full-text search over titles, names and authors.
CREATE RANGE INDEX paper_year IF NOT EXISTS FOR (n:Paper) ON (n.year);
CREATE RANGE INDEX paper_name IF NOT EXISTS FOR (n:Paper) ON (n.name);
CREATE RANGE INDEX model_name IF NOT EXISTS FOR (n:Model) ON (n.name);
CREATE RANGE INDEX dataset_name IF NOT EXISTS FOR (n:Dataset) ON (n.name);
CREATE RANGE INDEX task_name IF NOT EXISTS FOR (n:Task) ON (n.name);
CREATE RANGE INDEX topic_name IF NOT EXISTS FOR (n:Topic) ON (n.name);
CREATE RANGE INDEX author_name IF NOT EXISTS FOR (n:Author) ON (n.name);
CREATE FULLTEXT INDEX titles IF NOT EXISTS FOR (n:Paper|Survey) ON EACH [n.name, n.title, n.aliases];
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Model|Dataset|Task|Topic|Modality|Venue|Repository) ON EACH [n.name, n.aliases];
CREATE FULLTEXT INDEX authors IF NOT EXISTS FOR (n:Author|Paper) ON EACH [n.name, n.aliases, n.authors];
