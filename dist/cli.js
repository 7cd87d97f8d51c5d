#!/usr/bin/env node
'use strict';

require('./suite/index.js').run('cli');
