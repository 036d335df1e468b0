/**
 * The JSON files of Helion OpenStack Carrier Grade 1.1 and 2.0 as a dialect: the directory of one cloud is an environment.
 * This file holds no knowledge; it puts together the parts next to it.
 */
import { carrierGradeSchemas } from '../../schema/carrier-grade-schemas.js';
import type { DialectDefinition, KindDefinition } from '../dialect.js';
import { detailsOfCarrierGrade } from './conversion/details-of-carrier-grade.js';
import { carrierGradeAssist } from './editor/assist.js';
import { buildCarrierGrade } from './model/build-carrier-grade.js';
import { type CarrierGrade, carrierGradeKinds } from './model/carrier-grade-model.js';
import { cloudOfCarrierGrade } from './model/cloud-of-carrier-grade.js';
import { namesOf } from './model/names.js';
import { newCarrierGradeFile, recogniseCarrierGrade } from './model/recognise-carrier-grade.js';
import { carrierGradeRules } from './rules/generated/registry.js';

const kinds: Readonly<Record<string, KindDefinition>> = Object.fromEntries(
  carrierGradeKinds.map((kind) => [kind, { schema: carrierGradeSchemas[kind], shapeRules: {} }]),
);

export const carrierGradeDialect: DialectDefinition<CarrierGrade> = {
  id: 'carrier-grade',
  kinds,
  yamlVersion: '1.1',
  gathering: { anchors: ['definition.json'], deep: true, names: /\.json$|^cinder_conf|^all$/i },
  options: [],
  recognise: recogniseCarrierGrade,
  newFile: newCarrierGradeFile,
  build: buildCarrierGrade,
  title: carrierGradeTitle,
  cloud: cloudOfCarrierGrade,
  details: detailsOfCarrierGrade,
  rules: carrierGradeRules,
  assist: carrierGradeAssist,
  names: namesOf,
};

/** `Carrier Grade 2.0, denver, tb1`, as far as it is known. */
function carrierGradeTitle({ version, template, definition }: CarrierGrade): string {
  const product = version ? `Carrier Grade ${version}` : 'Carrier Grade';
  return [product, template, definition?.name?.value].filter((part) => part !== undefined).join(', ');
}
