/** The rules of this folder, in one explicit list. */
import type { Rule } from '../../../../rules/rule.js';
import type { Installer } from '../../model/installer-model.js';
import { cloudTypeRules } from './cloud-type.js';
import { customerRouter } from './customer-router.js';
import { fixedRange } from './fixed-range.js';
import { interfaceNameInvalid } from './interface-name-invalid.js';
import { interfaces } from './interfaces.js';
import { nodeMinDiskLow } from './node-min-disk-low.js';
import { nodeTotalOver100 } from './node-total-over-100.js';
import { routerId } from './router-id.js';
import { scaleValues } from './scale-values.js';
import { scales } from './scales.js';
import { vsaScale } from './vsa-scale.js';

export const cloudRules: readonly Rule<Installer>[] = [
  ...cloudTypeRules,
  ...scaleValues,
  ...scales,
  nodeTotalOver100,
  ...vsaScale,
  ...interfaces,
  interfaceNameInvalid,
  ...routerId,
  nodeMinDiskLow,
  ...fixedRange,
  ...customerRouter,
];
