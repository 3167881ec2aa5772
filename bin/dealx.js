#!/usr/bin/env node
import cli from '../dist/cli.cjs';

cli.main();
