/** Examples that several pages about control planes show. */

export const FILE = '.hos/ccp-dcn-esx.json';
