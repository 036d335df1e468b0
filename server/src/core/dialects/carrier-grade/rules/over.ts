/** What the rules of carrier-grade clouds look at: the directory as a whole, each file of a kind, copies included, or their parts. */
import type { Section } from '../../../model/value.js';
import { eachOf, type Over, theModel } from '../../../rules/rule.js';
import {
  type CarrierGrade,
  type CarrierGradeFile,
  type CarrierGradeKind,
  interfacesOf,
  networksOf,
  type Vars,
} from '../model/carrier-grade-model.js';

export const theDirectory: Over<CarrierGrade, readonly [CarrierGrade]> = theModel<CarrierGrade>();

export function eachFile<File extends CarrierGradeFile>(
  filesOf: (model: CarrierGrade) => readonly File[],
): Over<CarrierGrade, readonly [File, CarrierGrade]> {
  return eachOf(filesOf);
}

/** Each file of a kind for which the model has no separate list. */
export function eachFileOf(
  kind: CarrierGradeKind,
): Over<CarrierGrade, readonly [CarrierGradeFile, CarrierGrade]> {
  return eachFile((model) => model.filesOf(kind));
}

/** Each file of the cloud, of whatever kind. */
export const eachCloudFile = eachFile(({ files }) => files);

/** Each `definition.json`. */
export const eachDefinition = eachFile(({ definitions }) => definitions);

/** Each `environment.json`. */
export const eachEnvironment = eachFile(({ environments }) => environments);

/** Each `node-provision.json`. */
export const eachProvision = eachFile(({ provisions }) => provisions);

/** Each file of property groups, and each group that is inline in a definition, whether or not it holds the right one. */
export const eachVars = eachFile(({ vars }) => vars);

/** Each part of some files, with the file that it stands in. */
function eachPart<File extends CarrierGradeFile, Part>(
  filesOf: (model: CarrierGrade) => readonly File[],
  partsOf: (file: File) => readonly Part[],
): Over<CarrierGrade, readonly [Part, File, CarrierGrade]> {
  return {
    bind: (check) =>
      function* (model) {
        for (const file of filesOf(model)) for (const part of partsOf(file)) yield* check(part, file, model);
      },
  };
}

/** A file of variables whose properties can be read, or a definition that has them inline. */
interface VarsFile {
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

const environmentsOf = ({ environments }: CarrierGrade) => environments;

/** Each node type of each `environment.json`. */
export const eachNodeType = eachPart(environmentsOf, ({ nodeTypes }) => nodeTypes.items);

/** Each interface of each node type. */
export const eachInterface = eachPart(environmentsOf, interfacesOf);

/** Each interface with options of a bond, and these. */
export const eachBond = eachPart(environmentsOf, (environment) =>
  interfacesOf(environment).flatMap((owner) => {
    const options = environment.reader.sectionAt(owner.section, 'bond-options');
    return options ? [{ owner, options }] : [];
  }),
);

/** Each logical network where it is in an interface, defined there or referred to. */
export const eachNetwork = eachPart(environmentsOf, networksOf);

/** Each logical network where it is defined with addresses. */
export const eachDefinedNetwork = eachPart(environmentsOf, ({ defined }) => defined);

/** Each reference to a network, and the network beside it. */
export const eachRef = eachPart(environmentsOf, (environment) =>
  networksOf(environment).flatMap((network) => (network.ref ? [{ ref: network.ref, network }] : [])),
);

/** Each server of each `node-provision.json`. */
export const eachServer = eachPart(
  ({ provisions }) => provisions,
  ({ servers }) => servers.items,
);

/** Each tier of each control plane. */
export const eachTier = eachPart(
  ({ controlPlaneFiles }) => controlPlaneFiles,
  ({ tiers }) => tiers.items,
);

/** Each interface of each `wr.json`, or of what is in its place. */
export const eachWrInterface = eachPart(
  ({ wrs }) => wrs,
  ({ interfaces }) => interfaces.items,
);

/** Each range of addresses that the KVM region takes of a network. */
export const eachWrNetwork = eachPart(
  ({ wrs }) => wrs,
  ({ interfaces }) => interfaces.items.flatMap(({ networks }) => networks.items),
);
