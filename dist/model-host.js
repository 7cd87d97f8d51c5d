'use strict';

require('./suite/index.js').run('model-host');
