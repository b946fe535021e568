import type { Server } from 'node:http';

export function createFileServer(options: { folders: string[]; under?: string }): Server;
