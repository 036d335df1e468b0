/** Lines of networks that several pages show. */
import { networkExample } from './examples.js';

export const SOURCE = 'Ardana configuration processor, checks of networks';

export const USUAL = 'vlanid: 101\ncidr: 10.0.1.0/24\ngateway-ip: 10.0.1.1';

/** A second network of the group EXTERNAL-API. */
export const two = (name: string, lines: readonly string[]) => () => {
  const files = networkExample(USUAL)();
  const own = ['network-group: EXTERNAL-API', 'vlanid: 102', ...lines].map((line) => `    ${line}\n`);
  const text = `  - name: ${name}\n${own.join('')}`;
  return { ...files, 'data/networks.yml': `${files['data/networks.yml'] ?? ''}${text}` };
};

export const OTHER = ['cidr: 10.0.2.0/24', 'gateway-ip: 10.0.2.1'];
