-- a draft as its author saw it: made by parser-service once for the same bytes (id: their SHA-256, and the reader's version)
create table draft_view (
  id         varchar(100) primary key,
  media_type text,
  html       text,
  pages      text,
  places     text not null,
  trouble    text,
  made_at    timestamptz not null
);

-- its pages, each drawn when somebody first looked at it (id: that of the view, and the page's number)
create table draft_page (
  id         varchar(110) primary key,
  media_type varchar(40) not null,
  bytes      bytea not null
);
grant select, insert, delete on draft_view, draft_page to ${service};

-- the file behind a report's content is found by its hash
create index document_of_content on document (sha256);
