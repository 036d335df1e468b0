/** Services and components of a model's own, for the examples of rules. */
import { exampleModel } from '../../examples.js';

export const SOURCE = 'Ardana configuration processor, checks of services and service components';

export const ENDPOINT_SOURCE = 'Ardana configuration processor, checks of service components';

export function ownFile(text: string): () => Readonly<Record<string, string>> {
  return () => exampleModel({ 'data/own_services.yml': `product:\n  version: 2\n\n${text}` });
}

/** A component with further lines, without indent. */
export function ownComponent(lines: string): () => Readonly<Record<string, string>> {
  const more =
    lines === ''
      ? ''
      : `${lines
          .split('\n')
          .map((line) => `    ${line}`)
          .join('\n')}\n`;
  return ownFile(
    `service-components:\n  - name: own-api\n    mnemonic: OWN-API\n    service: keystone\n${more}`,
  );
}

/** A component with an endpoint of further lines, without indent. */
export function endpoint(...lines: readonly string[]): () => Readonly<Record<string, string>> {
  return ownComponent(
    [
      'endpoints:',
      "  - port: '7000'",
      ...lines.map((line) => `    ${line}`),
      '    roles:',
      '      - internal',
    ].join('\n'),
  );
}
