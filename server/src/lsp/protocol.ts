/**
 * What the client and the server say to each other beyond the Language Server Protocol.
 * Types and method names only: the client imports this file and nothing else of the server.
 */
/** How many findings of each severity there are after suppression and settings. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly hint: number;
}

/** A setting about environments, with all values that it can have. */
export interface EnvironmentChoice {
  /** The whole name of the setting: `helion.installer.version`. */
  readonly setting: string;
  /** One word for it in a sentence: `release`. */
  readonly title: string;
  /** The first one sets nothing. */
  readonly values: readonly { readonly value: string; readonly label: string }[];
}

/** The environment that a file belongs to, as the status item shows it. */
interface EnvironmentInfo {
  /** `plan`, `installer`, `carrier-grade` or `input-model`. */
  readonly dialect: string;
  /** A short name for people, for example `KVM plan, helion-openstack 1.1`. */
  readonly title: string;
  /** Why the title says what it says, as half a sentence, where that was found out and not set. */
  readonly titleReason?: string;
  /** What users may set about it; absent where that is nothing. */
  readonly choices?: readonly EnvironmentChoice[];
  /** Files may be predicted of it, see `predictedFilesRequest`. */
  readonly isPredictable?: boolean;
  /** URI of the file or folder that is the root of the environment. */
  readonly root: string;
  /** URIs of every file of the environment that was read. */
  readonly files: readonly string[];
}

/** Notification, server to client: sent after every analysis of an open document. */
export const environmentNotification = 'helion/environment';
export interface EnvironmentParams {
  readonly uri: string;
  readonly version: number;
  /** Absent when the document is open but is none of our files. */
  readonly environment?: EnvironmentInfo;
  /** In all files of the environment, open or not. */
  readonly findings: FindingCounts;
  /** How many of its files have findings. */
  readonly filesWithFindings: number;
}

/** Request, client to server: the text of a new plan for one hypervisor. */
export const planTemplateRequest = 'helion/planTemplate';
export interface PlanTemplateParams {
  readonly hypervisor: 'kvm' | 'esx';
}
export interface PlanTemplateResult {
  readonly text: string;
}

/** Request, client to server: what the environment of a document can be made into. */
export const conversionTargetsRequest = 'helion/conversionTargets';
export type ConversionTargetName = 'plan' | 'installer' | 'input-model';

/** Request, client to server: the files that it is made into, or null where it cannot be. Nothing is written. */
export const convertRequest = 'helion/convert';
export interface ConvertParams {
  readonly uri: string;
  readonly to: ConversionTargetName;
}
/** A file is the URI of one of the source, or the path of a new one; lines count from 1. */
export type ConversionNoteSent = { readonly message: string; readonly file?: string; readonly line?: number };
export type ConvertResult = {
  readonly files: readonly { readonly path: string; readonly text: string }[];
} & Readonly<Record<'lost' | 'assumed' | 'open' | 'problems', readonly ConversionNoteSent[]>>;

/**
 * Request, client to server: the installer file that a plan makes, or null when the document is not a plan.
 * Nothing is written; the client opens the text as an unsaved document.
 */
export const installerFromPlanRequest = 'helion/installerFromPlan';
export interface InstallerFromPlanParams {
  readonly uri: string;
}
export interface InstallerFromPlanResult {
  /** `kvm-custom-ips.json` or `esx-custom-ips.json`. */
  readonly name: string;
  readonly text: string;
  /** Keys that the plan says nothing about, each with what belongs there; placeholders stand in the text. */
  readonly missing: readonly string[];
  /** Sentences about values that were worked out. */
  readonly assumed: readonly string[];
  /** Phrases about what the plan says and the file cannot. */
  readonly lost: readonly string[];
  /** What is wrong with the file beside its placeholders, each with its line. */
  readonly problems: readonly string[];
}

/**
 * Request, client to server: every fix that leaves no choice, in one file or in all files of its environment, or null
 * when the document is none of our files. Nothing is changed: the client applies the edit, and asks again to say what
 * is left.
 */
export const fixAllRequest = 'helion/fixAll';
export interface FixAllParams {
  readonly uri: string;
  readonly scope: 'file' | 'environment';
  /** The client is going to show the edits before they are made: each needs to be confirmed. */
  readonly preview?: boolean;
}
export interface FixAllResult<WorkspaceEdit> {
  /** As the Language Server Protocol has it; each edit has the titles of its fixes where the client can show them. */
  readonly edit: WorkspaceEdit;
  /** The findings that it repairs, where they are now. */
  readonly fixed: readonly {
    readonly rule: string;
    readonly title: string;
    readonly uri: string;
    /** As the Language Server Protocol counts them. */
    readonly range: Readonly<Record<'start' | 'end', { readonly line: number; readonly character: number }>>;
  }[];
  /** How many errors and warnings will be left in these files. */
  readonly left: FixesLeft;
  /** The text of every edited file that is not open, as it was read: another text must not be edited. */
  readonly read: readonly { readonly uri: string; readonly text: string }[];
}

/** Why findings are left by fix-all. */
interface FixesLeft {
  /** Several fixes are offered, or one that may not be what is meant. */
  readonly choice: number;
  /** There is no fix. */
  readonly none: number;
  /** The fix is in another file. */
  readonly elsewhere: number;
  /** The fix would make other findings. */
  readonly harm: number;
}

/**
 * Request, client to server: the files that are predicted of the environment of a document, or null where there are none.
 * Each has a URI of the scheme `helion-predicted`, under which the client shows its text.
 */
export const predictedFilesRequest = 'helion/predictedFiles';
export interface PredictedFilesParams {
  /** Of a file of the environment, or of one of the predicted documents. */
  readonly uri: string;
}
export interface PredictedFilesResult {
  /** The release that was taken, by its number. */
  readonly release: string;
  readonly files: readonly { readonly uri: string; readonly path: string; readonly about: string }[];
  /** What cannot be told, or would stop the tool that writes the files. */
  readonly doubts: readonly {
    readonly message: string;
    readonly at?: { readonly uri: string; readonly line: number };
  }[];
}

/** Request, client to server: the text of a predicted document as the environment is now, or null where there is none. */
export const predictedTextRequest = 'helion/predictedText';
export interface PredictedTextParams {
  readonly uri: string;
}
export interface PredictedTextResult {
  readonly text: string;
}

/** Notification, server to client: the open predicted documents of an environment may have another text now. */
export const predictionChangedNotification = 'helion/predictionChanged';
export interface PredictionChangedParams {
  readonly uris: readonly string[];
}

/** Request, client to server: the places of predicted documents that speak of the thing at a position of the model. */
export const predictedPlacesRequest = 'helion/predictedPlaces';
export interface PredictedPlacesParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}
export interface PredictedPlacesResult {
  readonly places: readonly {
    readonly uri: string;
    readonly path: string;
    readonly about: string;
    readonly line: number;
  }[];
}

/**
 * Request, server to client, where the client said `readsFiles`: what lies in a folder, whose URI ends in a slash, or
 * null when it cannot be looked at.
 */
export const listFolderRequest = 'helion/listFolder';
export interface ListFolderParams {
  readonly uri: string;
}
export interface ListFolderResult {
  readonly entries: readonly { readonly name: string; readonly isFolder: boolean }[];
}

/** Request, server to client, likewise: the text of a file, or null when it cannot be read or is too large. */
export const readFileRequest = 'helion/readFile';
export interface ReadFileParams {
  readonly uri: string;
  /** In bytes. */
  readonly limit: number;
}
export interface ReadFileResult {
  readonly text: string;
}

/**
 * What another extension does for every document of the language `yaml`, so that the server leaves it to that one. What is
 * left out is not shown at all.
 */
export interface YamlElsewhere {
  /** Says where YAML cannot be read, and which keys are there twice. */
  readonly problems?: boolean;
  /** Outline, folding and selection. */
  readonly structure?: boolean;
}

/** Notification, client to server: extensions or their settings have changed. The parameters are a `YamlElsewhere`. */
export const yamlElsewhereNotification = 'helion/yamlElsewhere';

/** `initializationOptions` of the initialize request; every member may be left out. */
export interface InitializationOptions {
  /**
   * URI that opens the page of a rule, with `{rule}` where the rule id stands.
   * VS Code passes a command URI, so that the page opens without a network.
   */
  readonly ruleLink?: string;
  /** Command of the editor that asks for completion again; run after a key was taken whose value is chosen next. */
  readonly suggestCommand?: string;
  /**
   * Commands of the client that lenses may run: `references` is given a URI, a position and locations, all as the Language
   * Server Protocol has them, `predicted` the URI of a predicted document and a line.
   */
  readonly lensCommands?: { readonly references: string; readonly predicted: string };
  /**
   * The editor has its own support for the language `json`: syntax errors, duplicate keys, outline, folding and
   * selection of such documents are left to it.
   */
  readonly builtInJson?: boolean;
  /** Likewise of the language `yaml`; later changes are told by `helion/yamlElsewhere`. */
  readonly yamlElsewhere?: YamlElsewhere;
  /**
   * Commands of the client that code actions on findings may run: `copyRuleLink` is given the id of a rule,
   * `reportFalseAlarm` the URI of a document, a position and the id of a rule.
   */
  readonly actionCommands?: { readonly copyRuleLink: string; readonly reportFalseAlarm: string };
  /** URI of the folder with the pages of rules, ending in a slash, where the server is to read them there. */
  readonly rulePages?: string;
  /** The client answers `helion/listFolder` and `helion/readFile` for files that the server cannot read itself. */
  readonly readsFiles?: boolean;
}
