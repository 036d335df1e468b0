/** What a program that tests start finds in its environment: reading extra certificates costs each start of Node its time. */

export const childEnvironment: NodeJS.ProcessEnv = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };
