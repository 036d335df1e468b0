/** What the rules of carrier-grade clouds look at: the directory as a whole, or each file of a kind, copies included. */
import type { Section } from '../../../model/value.js';
import { eachOf, type Over, theModel } from '../../../rules/rule.js';
import type {
  CarrierGrade,
  CarrierGradeFile,
  NetworkEnvironment,
  Vars,
  Wr,
  WrInterface,
} from '../model/carrier-grade-model.js';

export const theDirectory: Over<CarrierGrade, readonly [CarrierGrade]> = theModel<CarrierGrade>();

export function eachFile<File extends CarrierGradeFile>(
  filesOf: (model: CarrierGrade) => readonly File[],
): Over<CarrierGrade, readonly [File, CarrierGrade]> {
  return eachOf(filesOf);
}

/** Each `environment.json`. */
export const eachEnvironment: Over<CarrierGrade, readonly [NetworkEnvironment, CarrierGrade]> = eachOf(
  ({ environments }) => environments,
);

/** A file of variables whose properties can be read. */
export interface VarsFile {
  readonly file: Vars;
  readonly properties: Section;
  /** Whether this is the file that the cloud uses: only then it is compared with others. */
  readonly used: boolean;
}

/** Each file of variables of one kind. */
export function eachVarsFile(
  kind: Parameters<CarrierGrade['varsOf']>[0],
): Over<CarrierGrade, readonly [VarsFile, CarrierGrade]> {
  return eachOf((model) =>
    model.vars.flatMap((file) => {
      const { properties } = file;
      const used = model.varsOf(kind)?.file === file.file;
      return file.kind === kind && properties ? [{ file, properties, used }] : [];
    }),
  );
}

/** Each interface of each `wr.json`. */
export const eachWrInterface: Over<CarrierGrade, readonly [WrInterface, Wr, CarrierGrade]> = {
  bind: (check) =>
    function* (model) {
      for (const file of model.wrs) for (const each of file.interfaces.items) yield* check(each, file, model);
    },
};
