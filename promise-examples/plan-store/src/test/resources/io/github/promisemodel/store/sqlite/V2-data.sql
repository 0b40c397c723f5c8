-- What the second version has besides: a request that was carried out.
INSERT INTO request VALUES ('form 1', 'digest', 3, '1.3');
