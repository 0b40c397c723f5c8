-- What a tracker of the first version has written: a plan, an action that was retitled, one that was added, and one that was taken out.
INSERT INTO version VALUES (1, '2026-01-01T09:00:00.000Z', 'Approving officer', 'LOADED');
INSERT INTO change VALUES (1, '', NULL, NULL, 'plan 0 ', '{"format":"promise-plan/1","id":"p","council":{"code":"S12000028"},"title":"A plan","period":{"start":"2021","end":"2024"},"areas":[{"id":"a","title":"An area"}]}');
INSERT INTO change VALUES (1, '1.1', NULL, NULL, 'action 1 a', '{"id":"1.1","title":"Ask"}');
INSERT INTO change VALUES (1, '1.2', NULL, NULL, 'action 2 a', '{"id":"1.2","title":"Listen"}');
INSERT INTO version VALUES (2, '2026-01-02T09:00:00.000Z', 'Lead officer', 'EDITED');
INSERT INTO change VALUES (2, '1.1', 'action 1 a', '{"id":"1.1","title":"Ask"}', 'action 1 a', '{"id":"1.1","title":"Ask again"}');
INSERT INTO version VALUES (3, '2026-01-03T09:00:00.000Z', 'Lead officer', 'LOADED');
INSERT INTO change VALUES (3, '1.2', 'action 2 a', '{"id":"1.2","title":"Listen"}', NULL, NULL);
INSERT INTO change VALUES (3, '1.3', NULL, NULL, 'action 2 a', '{"id":"1.3","title":"Answer"}');
INSERT INTO piece VALUES ('', 1, 'plan 0 ', '{"format":"promise-plan/1","id":"p","council":{"code":"S12000028"},"title":"A plan","period":{"start":"2021","end":"2024"},"areas":[{"id":"a","title":"An area"}]}');
INSERT INTO piece VALUES ('1.1', 2, 'action 1 a', '{"id":"1.1","title":"Ask again"}');
INSERT INTO piece VALUES ('1.3', 3, 'action 2 a', '{"id":"1.3","title":"Answer"}');
