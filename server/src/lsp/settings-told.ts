/** Settings that differ from their defaults, for bug reports: as they were understood, not as they were written. */
import { defaultSettings, type Settings } from './settings.js';

/** `key: value` in JSON, none where everything is as it comes. */
export function changedSettings(settings: Settings): readonly string[] {
  const { rules, maxLength, options, workspaceDiagnostics, hiddenHints, codeLens, formatBaremetal } =
    settings;
  const said: (readonly [string, unknown, unknown])[] = [
    ['helion.maxFileSize', maxLength / 1024, defaultSettings.maxLength / 1024],
    ['helion.workspaceDiagnostics', workspaceDiagnostics, defaultSettings.workspaceDiagnostics],
    ['helion.codeLens', codeLens, defaultSettings.codeLens],
    ['helion.baremetal.format', formatBaremetal, defaultSettings.formatBaremetal],
    ...Object.entries(rules).map(
      ([rule, severity]) => [`helion.rules ${rule}`, severity, undefined] as const,
    ),
    ...Object.entries(options).map(([id, value]) => [`helion.${id}`, value, undefined] as const),
    ...hiddenHints.map((topic) => [`hints about ${topic}`, 'off', 'on'] as const),
  ];
  return said
    .filter(([, value, usual]) => value !== usual)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
}
