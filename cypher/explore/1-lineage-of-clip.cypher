// What builds on CLIP, as a picture
MATCH path = (:Model {name: 'CLIP'})<-[:BUILDS_ON*1..2]-()
RETURN path
LIMIT 60
