#!/usr/bin/env node
'use strict';
const { enableCompileCache } = require('node:module');

// Node 22 and later keep compiled code between runs; on Node 20 there is no such function
enableCompileCache?.();
require('../dist/cli.cjs').main();
