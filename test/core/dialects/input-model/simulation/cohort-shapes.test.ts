/** Cohorts that differ in nothing but their networks are asked once, and those of which one lacks a network are told apart. */
import { expect, test } from 'vitest';
import { makeModel } from '../../../../../bench/model.mjs';
import { bindDialect } from '../../../../../server/src/core/analysis/bind-dialect.js';
import { inputModelDialect } from '../../../../../server/src/core/dialects/input-model/input-model-dialect.js';
import {
  buildModel,
  type InputModel,
} from '../../../../../server/src/core/dialects/input-model/model/input-model.js';
import { misfitShapes } from '../../../../../server/src/core/dialects/input-model/simulation/cohort-shapes.js';
import {
  type Cohort,
  misfits,
} from '../../../../../server/src/core/dialects/input-model/simulation/cohorts.js';
import { linksOf } from '../../../../../server/src/core/dialects/input-model/simulation/server-networks.js';

const root = 'file:///model/';
const dialect = bindDialect(inputModelDialect);

/** Thirty servers in three racks; computes of one role are in two of them. */
function modelWhere(group: string): InputModel {
  const files = [...makeModel(30)].map(([name, text]) => {
    const kind = { kind: name === 'cloudConfig.yml' ? 'cloud-config' : 'data', language: 'yaml' } as const;
    const own = text.replace(
      'name: MANAGEMENT-NET-RACK2\n    network-group: MANAGEMENT',
      `name: MANAGEMENT-NET-RACK2\n    network-group: ${group}`,
    );
    return dialect.read(root + name, own, kind, {});
  });
  return buildModel(files, root, [], undefined);
}

const nameOf = ({ pool, role, serverGroup }: Cohort) => `${pool.group.name} ${role} ${serverGroup}`;

/** The cohorts of computes that are asked by one way to ask them, and those that are wrong. */
function asked({ fleet, frame }: InputModel, among: typeof misfits, isWrong: (cohort: Cohort) => boolean) {
  const all: string[] = [];
  const wrong = [
    ...among(fleet, frame, (cohort) => {
      if (cohort.role === 'COMPUTE-ROLE') all.push(nameOf(cohort));
      return cohort.role === 'COMPUTE-ROLE' && isWrong(cohort) ? true : undefined;
    }),
  ];
  return { all, wrong: wrong.map(({ cohort }) => nameOf(cohort)) };
}

const racks = ['RACK3', 'RACK2'].map((rack) => `compute COMPUTE-ROLE ${rack}`);

test('the first rack speaks for all that have a network in the same groups', () => {
  const model = modelWhere('MANAGEMENT');
  expect(asked(model, misfits, () => true)).toEqual({ all: racks, wrong: racks });
  expect(asked(model, misfitShapes, () => true)).toEqual({ all: [racks[0]], wrong: [racks[0]] });
});

test('a rack without a network speaks for itself', () => {
  const model = modelWhere('GUEST');
  const lacksOne = (cohort: Cohort) =>
    linksOf(model.frame, cohort)?.networks.some((network) => network === undefined) === true;
  expect(asked(model, misfits, lacksOne)).toEqual({ all: racks, wrong: [racks[1]] });
  expect(asked(model, misfitShapes, lacksOne)).toEqual({ all: racks, wrong: [racks[1]] });
});
