"""Judges JSON Lines with Spark: each partition goes through a `commentlint score` of its own.

spark-submit --files stories.jsonl,judge-piece.sh with_spark.py comments.jsonl verdicts
"""

import os
import sys

from pyspark.sql import SparkSession

source, target = sys.argv[1:]
context = SparkSession.builder.appName("commentlint").getOrCreate().sparkContext
command = "bash judge-piece.sh stories.jsonl"
# `pipe` starts programs with an empty environment, and takes a failure for an empty result unless it
# is told to check exit codes.
path = {"PATH": os.environ["PATH"]}
context.textFile(source).pipe(command, env=path, checkCode=True).saveAsTextFile(target)
