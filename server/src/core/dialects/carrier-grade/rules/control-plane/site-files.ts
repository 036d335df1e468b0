/** Site-wide files: machine architectures, service definitions, block storage, and the variables of the lifecycle host. */
import type { CarrierGrade, CarrierGradeFile } from '../../model/carrier-grade-model.js';

export const filesOf = (kind: CarrierGradeFile['kind']) => (model: CarrierGrade) => model.filesOf(kind);
