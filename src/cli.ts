#!/usr/bin/env node
import process from 'node:process'
import {run} from './cli/run.ts'

process.exitCode = await run(process)
