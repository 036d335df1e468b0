/** What rules over servers are asked after an edit: each kind of servers once, and each server where one cannot speak for all. */
import { describe, expect, test } from 'vitest';
import { bindDialect } from '../../../../../server/src/core/analysis/bind-dialect.js';
import { inputModelDialect } from '../../../../../server/src/core/dialects/input-model/input-model-dialect.js';
import type { Server } from '../../../../../server/src/core/dialects/input-model/model/fleet.js';
import {
  buildModel,
  type InputModel,
} from '../../../../../server/src/core/dialects/input-model/model/input-model.js';
import { eachServer } from '../../../../../server/src/core/dialects/input-model/rules/over.js';
import type { Report } from '../../../../../server/src/core/rules/rule.js';

const dialect = bindDialect(inputModelDialect);
const root = 'file:///model/';
const HEAD = 'product:\n  version: 2\n\n';

/** A model of servers with these roles, after another one. */
function modelOf(roles: readonly string[], known: string, before?: InputModel): InputModel {
  const texts = {
    'cloudConfig.yml': `${HEAD}cloud:\n  name: c\n`,
    'roles.yml': `${HEAD}server-roles:\n  - name: ${known}\n`,
    'servers.yml': `${HEAD}servers:\n${roles.map((role, at) => `  - id: s${at}\n    role: ${role}\n`).join('')}`,
  };
  const files = Object.entries(texts).map(([name, text]) => {
    const old = before?.files.find(({ file }) => file.uri === root + name);
    const kind = { kind: name === 'cloudConfig.yml' ? 'cloud-config' : 'data', language: 'yaml' } as const;
    return old?.file.text === text ? old : dialect.read(root + name, text, kind, {}, old);
  });
  return buildModel(files, root, [], before);
}

/** A rule that says of each server whose role is unknown so; `look` is called with each server that it is asked about. */
function rule(look: (server: Server) => void) {
  return eachServer(['role']).bind(function* (server, frame): Iterable<Report> {
    look(server);
    if (frame.find('server-roles', server.row.role)) return;
    yield { at: server.item.nameAt, message: `${server.row.id} ${server.row.role}` };
  });
}

const said = (reports: Iterable<Report>) => [...reports].map(({ message }) => message);

describe('a rule over servers that are alike', () => {
  test('asks one of each kind, and all of a kind in which something is found', () => {
    const asked: string[] = [];
    const find = rule(({ row }) => asked.push(row.id ?? ''));
    const roles = ['A', 'A', 'B', 'A', 'B'];
    const first = modelOf(roles, 'A');
    expect(said(find(first))).toEqual(['s2 B', 's4 B']);
    expect(asked.splice(0)).toEqual(['s0', 's2', 's2', 's4']);
    const second = modelOf(['A', 'A', 'B', 'A', 'A'], 'A', first);
    expect(said(find(second))).toEqual(['s2 B']);
    expect(asked.splice(0)).toEqual(['s2']);
    const third = modelOf(['A', 'C', 'A', 'A', 'A'], 'A', second);
    expect(said(find(third))).toEqual(['s1 C']);
    expect(asked.splice(0)).toEqual(['s1', 's1']);
  });

  test('asks again when the frame says something else', () => {
    const find = rule(() => {});
    const first = modelOf(['A', 'B', 'A'], 'A');
    expect(said(find(first))).toEqual(['s1 B']);
    const second = modelOf(['A', 'B', 'A'], 'B', first);
    expect(said(find(second))).toEqual(['s0 A', 's2 A']);
    expect(said(find(modelOf(['A', 'B', 'A'], 'A', second)))).toEqual(['s1 B']);
  });

  test('does not let a server speak for others of which more than the row was looked at', () => {
    const find = eachServer(['role']).bind(function* ({ item }): Iterable<Report> {
      if (item.name === 's2') yield { at: item.nameAt, message: 's2' };
    });
    expect(said(find(modelOf(['A', 'A', 'A'], 'A')))).toEqual(['s2']);
  });
});
