// How the labels connect
CALL db.schema.visualization()
